namespace TranslationMemory.Alignment.Programme;

/// <summary>Adds numbers of which only the logarithms are known.</summary>
internal ref struct LogSum
{
    private double _largest;
    private double _rest;

    public LogSum() => (_largest, _rest) = (double.NegativeInfinity, 0);

    /// <summary>The logarithm of the sum; −∞ of nothing.</summary>
    public readonly double Value => double.IsNegativeInfinity(_largest) ? _largest : _largest + Math.Log(_rest);

    /// <summary>Adds a number by its logarithm.</summary>
    public void Add(double logarithm)
    {
        if (double.IsNegativeInfinity(logarithm))
        {
            return;
        }

        if (logarithm <= _largest)
        {
            _rest += Math.Exp(logarithm - _largest);
        }
        else
        {
            _rest = double.IsNegativeInfinity(_largest) ? 1 : (_rest * Math.Exp(_largest - logarithm)) + 1;
            _largest = logarithm;
        }
    }
}
