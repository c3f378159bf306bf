using System.Runtime.CompilerServices;
using Compliance.Analyzers.Evidence;

namespace Compliance.Analyzers.Tests.Evidence;

[TestFixture]
public sealed class WordSetTests
{
    // A set more, made after all the others, has as its number how many they are.
    [Test]
    public void A_name_remembers_its_answers_to_every_set()
    {
        foreach (Type type in typeof(WordSet).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        new WordSet("word").Number.Should().BeInRange(32, WordSet.MostRemembered);
    }
}
