using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Compliance.Benchmarks;
using Compliance.Benchmarks.Engine;

if (args is ["quick"])
{
    QuickRun.Run();
    return;
}

if (args is ["engines", "hostile"])
{
    EngineQuickRun.RunHostile(1000);
    EngineQuickRun.RunHostile(5000);
    return;
}

if (args is ["engines", ..])
{
    EngineQuickRun.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1000);
    return;
}

// In this process: the project that BenchmarkDotNet would generate and build for each job would prepare the policy anew and meet our pinned packages.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.WithOption(ConfigOptions.JoinSummary, false)
    .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: false)).AsDefault()));
