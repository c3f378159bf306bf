using System.Reflection;
using Compliance.Analyzers.Evidence;

namespace Compliance.Analyzers.Tests.Evidence;

[TestFixture]
public sealed class WordSetTests
{
    [Test]
    public void A_name_remembers_its_answers_to_every_set() =>
        typeof(WordSet).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Count(f => f.FieldType == typeof(WordSet))
            .Should().BeInRange(32, WordSet.MostRemembered);
}
