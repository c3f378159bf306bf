using System.Reflection;
using System.Runtime.Versioning;
using Compliance.Matching;

namespace Compliance.Tests;

[TestFixture]
internal sealed class BuildTests
{
    [Test]
    public void The_engines_are_those_of_the_build_that_is_meant()
    {
        string? target = typeof(TermSearch).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;

#if NET10_0_OR_GREATER
        target.Should().Be(".NETStandard,Version=v2.0");
#else
        target.Should().Be(".NETCoreApp,Version=v8.0");
#endif
    }
}
