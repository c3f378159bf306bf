using Compliance;
using Compliance.Policy;

if (args.Length != 2)
{
    Console.Error.WriteLine("Usage: Compliance.PolicyCompiler POLICIES-FOLDER IMAGE-FILE");
    return 2;
}

string root = Path.GetFullPath(args[0]);
PolicyReading reading = CompliancePolicy.Read(
    Directory.EnumerateFiles(root, "*.policy", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(root, "*.weights"))
        .Select(path => new PolicyFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path))));
List<PolicyError> errors = [.. reading.Errors, .. FailingExamples(reading.Policy)];
foreach (PolicyError error in errors)
{
    // The form that MSBuild makes into an error of the build, on the line of the policy file.
    Console.WriteLine($"{Path.Combine(root, error.Path)}({error.Line},{error.Column}): error POLICY: {error.Message}");
}

if (errors.Count > 0)
{
    return 1;
}

File.WriteAllBytes(args[1], PolicyImage.Write(reading.Policy));
return 0;

static IEnumerable<PolicyError> FailingExamples(CompliancePolicy policy)
{
    var checker = new MessageChecker(policy);
    foreach (PolicyRule rule in policy.Rules)
    {
        foreach (RuleExample example in rule.Examples)
        {
            Verdict verdict = checker.Check(example.Text, example.Context);
            if (!example.Holds(rule, verdict))
            {
                yield return new PolicyError(rule.Path, example.Line, 1, $"This example of {rule.Id} is judged {verdict}");
            }
        }
    }
}
