namespace TranslationMemory.Alignment.Programme;

/// <summary>Adds numbers of which only the logarithms are known. The default value is the sum of nothing.</summary>
internal struct LogSum
{
    /// <summary>A number that is smaller than the largest by a factor of e⁴⁰ is lost in the precision of the sum.</summary>
    private const double Negligible = 40;

    private double _largest;
    private double _rest;

    /// <summary>The logarithm of the sum; −∞ of nothing.</summary>
    public readonly double Value => _rest == 0 ? double.NegativeInfinity : _largest + Math.Log(_rest);

    /// <summary>Adds a number by its logarithm.</summary>
    public void Add(double logarithm)
    {
        if (double.IsNegativeInfinity(logarithm))
        {
            return;
        }

        if (_rest == 0)
        {
            (_largest, _rest) = (logarithm, 1);
        }
        else if (logarithm <= _largest)
        {
            _rest += logarithm < _largest - Negligible ? 0 : Math.Exp(logarithm - _largest);
        }
        else
        {
            _rest = (_rest * Math.Exp(_largest - logarithm)) + 1;
            _largest = logarithm;
        }
    }
}
