using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance --version</c>: the versions of the tool and of the policy that travels with it, and the policy's content hash.</summary>
internal sealed class VersionAction(ToolConsole console) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        CompliancePolicy policy = console.BuiltInPolicy();
        string version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        StreamWriter output = console.OpenText();
        output.WriteLine($"compliance {version.Split('+')[0]}");
        output.WriteLine($"policy {policy.Version}");
        output.WriteLine($"sha256 {policy.Sha256}");
        output.Flush();
        return ExitCode.Clean;
    }
}
