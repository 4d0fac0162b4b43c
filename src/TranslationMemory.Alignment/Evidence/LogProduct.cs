namespace TranslationMemory.Alignment.Evidence;

/// <summary>Sums logarithms with few calls of the logarithm: factors are multiplied until they threaten to leave the range of doubles.</summary>
internal ref struct LogProduct
{
    private const double Large = 1e200;
    private const double Small = 1e-200;

    private double _sum;
    private double _product;

    public LogProduct() => (_sum, _product) = (0, 1);

    /// <summary>The sum of the logarithms of all factors.</summary>
    public readonly double Value => _sum + Math.Log(_product);

    /// <summary>Takes a factor between 10⁻¹⁰⁰ and 10¹⁰⁰ in.</summary>
    public void Multiply(double factor)
    {
        _product *= factor;
        if (_product is > Large or < Small)
        {
            _sum += Math.Log(_product);
            _product = 1;
        }
    }
}
