using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Compliance.Benchmarks.Engine;

/// <summary>The median, in nanoseconds for one character of the text.</summary>
internal sealed class PerCharacterColumn : IColumn
{
    public string Id => nameof(PerCharacterColumn);

    public string ColumnName => "ns/char";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Median time for one character";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        double? median = summary[benchmarkCase]?.ResultStatistics?.Median;
        var text = (string)benchmarkCase.Parameters["Text"];
        long characters = benchmarkCase.Descriptor.Type == typeof(SlowPeerBenchmarks) ? SlowPeerBenchmarks.Characters : EngineTexts.Characters(text);
        return median is { } m ? (m / characters).ToString("F2", CultureInfo.InvariantCulture) : "NA";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}

/// <summary>Medians and ratios: what holds on a machine that others use too.</summary>
internal sealed class EngineColumns : ManualConfig
{
    public EngineColumns()
    {
        AddColumn(StatisticColumn.Median, new PerCharacterColumn());
        HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2", "Alloc Ratio", "Mean");
    }
}
