using System.Threading;
using Compliance.Analyzers.Evidence;
using Compliance.Analyzers.Extraction;
using Compliance.Analyzers.Options;
using Compliance.Analyzers.Sinks;
using Compliance.Analyzers.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Compliance.Analyzers.Messages;

/// <summary>
/// What the surroundings of one text add to the evidence for it: where its value goes, what takes it, what stands beside it. Asked from near to far, of a text in which
/// something was found, and no further than what was found needs.
/// </summary>
/// <param name="project">What the compilation knows of its texts.</param>
/// <param name="message">The text.</param>
/// <param name="site">Where it stands, with the parameter that takes it.</param>
/// <param name="settings">The options of its file.</param>
/// <param name="sinks">What binding tells of its file.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class EvidenceSearch(ProjectEvidence project, MessageText message, MessageSite site, Settings settings, SinkFinder sinks, CancellationToken cancellation)
{
    /// <summary>The evidence with what the calls and names within the file tell: it is sent, or it goes only where no message goes.</summary>
    /// <param name="evidence">The evidence for the text by itself.</param>
    public MessageEvidence Near(MessageEvidence evidence)
    {
        evidence = site.Parameter.Length == 0 ? evidence : project.Of(message, site, settings) ?? evidence;
        return sinks.Strengthen(site, WithTaker(WithUsesHere(evidence)));
    }

    /// <summary>The evidence with what other files and the texts beside the text tell, as far as it is needed.</summary>
    /// <param name="evidence">The evidence so far.</param>
    /// <param name="needed">The level at which there is no need to ask further.</param>
    /// <param name="compilation">The compilation.</param>
    public MessageEvidence Far(MessageEvidence evidence, EvidenceLevel needed, Compilation compilation)
    {
        // Gift in Texts.cs, SendToBuyer(order, Texts.Gift) in another file: by names alone.
        if (evidence.Level < needed && site is { IsSeenElsewhere: true, Constant: { } constant })
        {
            evidence = WithUses([.. project.UsesElsewhere(constant, compilation, cancellation)], evidence);
        }

        if (evidence.Level < needed)
        {
            evidence = WithSiblings(evidence);
        }

        if (evidence.Level < needed)
        {
            evidence = evidence.AtLeast(AsLine());
        }

        if (evidence.Level < needed && evidence.Level >= EvidenceLevel.Sentence)
        {
            evidence = evidence.AtLeast(AsLetter());
        }

        // Who is greeted where a marketplace is named is its buyer; so is who is spoken to beside the calls that send.
        return evidence.Level == EvidenceLevel.Likely && TextCues.Read(message.Text) is { IsForSeller: false } cues
            && (cues.Greeting && project.NamesMarketplace(site, cancellation) || cues.Speaks && !cues.IsScreen && project.WritesToMarketplace(site, cancellation))
            ? evidence.AtLeast(EvidenceLevel.Message)
            : evidence;
    }

    /// <summary>Whether the text is an entry of a handbook: it speaks to nobody, and most of the entries beside it say what messages must not hold, or what agents do.</summary>
    public bool IsAmongRules()
    {
        const int Fewest = 2;
        TextCues own = TextCues.Read(message.Text);
        if (own.Greeting || own.SecondPerson || own.FirstPerson)
        {
            return false;
        }

        int sentences = 0;
        int rules = 0;
        foreach (ExpressionSyntax expression in Siblings.Nearest(message.Expression))
        {
            if (TextOf(expression) is { } text && TextCues.Read(text.Text) is { IsSentence: true } cues)
            {
                sentences++;
                rules += !cues.Greeting && (cues.IsAboutRules || cues.IsForSeller || cues.IsForColleagues || cues.Describes) ? 1 : 0;
            }
        }

        return rules >= Fewest && 2 * rules >= sentences;
    }

    // The names where the value goes within its file tell as much as its own: nothing, where it goes only to logs.
    private MessageEvidence WithUsesHere(MessageEvidence evidence)
    {
        if (evidence.IsAnnotated)
        {
            return evidence;
        }

        bool isBytes = site.IsBytes;
        MessageSite[] uses = [.. site.Uses.Select(u => isBytes ? MessageSite.OfBytes(u) : MessageSite.Of(u))];
        // A bare address or a code that becomes a part of a message offends by what that says of it, and is reported there.
        bool isBare = site.Constant is not null && !SpokenWords.Any(message.Text);
        evidence = WithUses(isBare ? [.. uses.Where(u => Composition.OwnerOf(u.Text) is null)] : uses, evidence);
        evidence = WithUses([.. site.TupleUses.Select(MessageSite.Of)], evidence);
        if (site.Default is not null || site.Returner is not null || site.Constant is not null && !isBare)
        {
            // $"{name}, hello, {tail}", $"{name}, hello, {Tail()}": what the parameter, the result or a property that types override becomes a part of.
            evidence = evidence.AtLeast(uses.Select(u => Composition.OwnerOf(u.Text)).OfType<ExpressionSyntax>().Select(LevelAsPartOf).DefaultIfEmpty().Max());
        }

        // No log takes bytes; and of a constant that others see, not all uses are here.
        return uses.Length > 0 && uses.All(u => u.IsRuledOut && !(evidence.Level == EvidenceLevel.Message && u.IsPrinted)) && !isBytes && !site.IsSeenElsewhere ? evidence.RuledOut() : evidence;
    }

    // What the method that takes a text makes of it: nothing, where it goes only to logs, or into texts that are no messages.
    private MessageEvidence WithTaker(MessageEvidence evidence)
    {
        bool any = false;
        foreach (ExpressionSyntax use in sinks.Parameter(site))
        {
            any = true;
            ExpressionSyntax? owner = Composition.OwnerOf(use);
            ExpressionSyntax whole = owner ?? use;
            if (owner is not null)
            {
                evidence = evidence.AtLeast(LevelAsPartOf(owner));
            }

            // What makes a row of a text writes it to a file: Row(id, "…").
            if (FileWriter.Writes(whole) || !MessageSite.Of(whole).IsRuledOut && (TextOf(whole) is null || LevelAsPartOf(whole) is not null))
            {
                return evidence;
            }
        }

        return any && !evidence.IsAnnotated ? evidence.RuledOut() : evidence;
    }

    // What the uses of a value tell, in whatever file they are.
    private MessageEvidence WithUses(IReadOnlyList<MessageSite> uses, MessageEvidence evidence)
    {
        foreach (MessageSite use in uses)
        {
            if (!project.LeavesOut(use, settings) && project.Of(use, message.Text, settings) is { IsRuledOut: false } more)
            {
                evidence = SinkFinder.SendsByName(use) ? evidence.Sent(MessageKind.Unknown) : evidence.AtLeast(more.Level);
            }
        }

        return evidence;
    }

    // What the texts beside a text tell: of a list, of a choice, of what a member returns, where one is a message by itself; of the other members of its type,
    // where two are. What is worded as on a screen stays what it is.
    private MessageEvidence WithSiblings(MessageEvidence evidence)
    {
        TextCues cues = TextCues.Read(message.Text);
        bool isAmongMessages = !cues.IsScreen
            && (AreMessages(Siblings.Nearest(message.Expression), fewest: 1) || AreMessages(Siblings.Of(message.Expression), fewest: 1) || AreMessages(Siblings.Members(message.Expression), fewest: 2));
        return !isAmongMessages ? evidence
            : evidence.Level >= EvidenceLevel.Sentence ? evidence.AtLeast(EvidenceLevel.Message)
            : cues is { IsSentence: true, Placeholder: false } or { IsPhrase: false } ? evidence
            : evidence.AtLeast(EvidenceLevel.Likely);
    }

    // So many are messages, and half of them, counting messages twice, are likely at least.
    private bool AreMessages(IEnumerable<ExpressionSyntax> texts, int fewest)
    {
        int sentences = 0;
        int likely = 0;
        int messages = 0;
        foreach (ExpressionSyntax expression in texts)
        {
            var place = MessageSite.Of(expression);
            if (place.IsRuledOut || TextOf(expression) is not { } text || !MessageLength.IsEnough(text.Text)
                || project.Of(place.Of(text).TakenBy(sinks.ParameterOf(place)), text.Text, settings) is not { IsRuledOut: false } known)
            {
                continue;
            }

            sentences += known.Level >= EvidenceLevel.Sentence ? 1 : 0;
            likely += known.Level == EvidenceLevel.Likely ? 1 : 0;
            messages += known.Level == EvidenceLevel.Message ? 1 : 0;
        }

        return messages >= fewest && (messages * 2) + likely >= sentences;
    }

    // What the texts of a list or a call tell as lines of one letter, of which the first only greets somebody; null where it does not.
    private EvidenceLevel? AsLine()
    {
        IEnumerable<string> lines = Siblings.Nearest(message.Expression).TakeWhile(e => e.SpanStart < message.Expression.SpanStart).Select(e => TextOf(e)?.Text ?? string.Empty).Where(t => !MachineText.Is(t));
        return lines.FirstOrDefault() is { } first && TextCues.Read(first) is { Greeting: true, IsSentence: false, Placeholder: true }
            ? project.Of(site, string.Join("\n", lines) + "\n" + message.Text, settings)?.Level
            : null;
    }

    // What the texts beside a text and the text itself tell as one letter, in a file that names a marketplace: each alone may speak to nobody. Null where most of them
    // speak to nobody, or one is worded as on a screen.
    private EvidenceLevel? AsLetter()
    {
        const int Fewest = 3;
        if (!project.NamesMarketplace(site, cancellation))
        {
            return null;
        }

        var all = new List<string> { message.Text };
        foreach (ExpressionSyntax expression in Siblings.Of(message.Expression))
        {
            if (!MessageSite.Of(expression).IsRuledOut && TextOf(expression) is { } text && TextCues.Read(text.Text).IsSentence)
            {
                all.Add(text.Text);
            }
        }

        return all.Count >= Fewest && !all.Exists(t => TextCues.Read(t).IsScreen) && 2 * all.Count(t => TextCues.Read(t).Speaks) >= all.Count
            ? project.Of(site, string.Join("\n", all), settings)?.Level
            : null;
    }

    // What a larger text tells with this one in it.
    private EvidenceLevel? LevelAsPartOf(ExpressionSyntax owner)
    {
        var place = MessageSite.Of(owner);
        return place.IsRuledOut || TextOf(owner) is not { } whole ? null : project.Of(place, whole.Text + " " + message.Text, settings)?.Level;
    }

    private MessageText? TextOf(ExpressionSyntax expression) => MessageReader.Read(expression, model: null, cancellation).FirstOrDefault();
}
