using Compliance.Judgement;

namespace Compliance;

/// <summary>
/// Judges messages to buyers before they are sent: <c>MessageChecker.Default.Check(text, MessageContext.Reply)</c>.
/// Pure, synchronous and safe to share between threads; cost is linear in the length of the text.
/// </summary>
public sealed class MessageChecker
{
    private readonly Judge _judge;

    /// <summary>A checker for a policy.</summary>
    /// <param name="policy">The rules to judge by.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public MessageChecker(CompliancePolicy policy)
        : this(policy, isScreened: true)
    {
    }

    /// <summary>A checker that may evaluate also what cannot meet, for tests of the screen.</summary>
    internal MessageChecker(CompliancePolicy policy, bool isScreened)
    {
        Policy = policy ?? throw new ArgumentNullException(nameof(policy));
        _judge = new Judge(policy, isScreened);
    }

    /// <summary>A checker for <see cref="CompliancePolicy.BuiltIn"/>.</summary>
    public static MessageChecker Default { get; } = new(CompliancePolicy.BuiltIn);

    /// <summary>The rules that this checker judges by.</summary>
    public CompliancePolicy Policy { get; }

    /// <summary>Judges a message.</summary>
    /// <param name="text">The whole message, as it would be sent: plain text or HTML, of any length. Lone surrogates are tolerated.</param>
    /// <param name="context">What is known about the message; null is <see cref="MessageContext.Unknown"/>.</param>
    /// <returns>The verdict. Offsets in it are UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Verdict Check(string text, MessageContext? context = null) =>
        _judge.Check(text ?? throw new ArgumentNullException(nameof(text)), context ?? MessageContext.Unknown);

    /// <summary>
    /// Whether <see cref="Check"/> could find anything in a text, in whatever context: a cheap question to ask before a dear one, such as whether a text
    /// is a message at all. Allocates nothing once a text as long was read before, up to 65,536 characters. Where the context is known, ask <see cref="IsClear"/> first.
    /// </summary>
    /// <param name="text">The whole message.</param>
    /// <returns>False only where <see cref="Check"/> finds nothing; true does not mean that it finds something.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool MayFind(string text) => _judge.MayFind(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>
    /// Whether a glance at the words of a text shows that <see cref="Check"/> finds nothing in it in this context: a tenth of the cost of <see cref="MayFind"/>.
    /// </summary>
    /// <param name="text">The whole message.</param>
    /// <param name="context">What is known about the message; null is <see cref="MessageContext.Unknown"/>.</param>
    /// <returns>
    /// True only where <see cref="Check"/> finds nothing; false does not mean that it finds something. Where a company's own rules judge too, true only of the empty text.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public bool IsClear(string text, MessageContext? context = null) =>
        _judge.IsClear(text ?? throw new ArgumentNullException(nameof(text)), context ?? MessageContext.Unknown);

    /// <summary>Judges a message and tells how: signals, vetoes, conditions. Slower than <see cref="Check"/>; for people who write rules.</summary>
    /// <param name="text">The whole message.</param>
    /// <param name="context">What is known about the message; null is <see cref="MessageContext.Unknown"/>.</param>
    /// <returns>The verdict of <see cref="Check"/>, and what led to it. Offsets in it are UTF-16 code units of <paramref name="text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Explanation Explain(string text, MessageContext? context = null) =>
        _judge.Explain(text ?? throw new ArgumentNullException(nameof(text)), context ?? MessageContext.Unknown);
}
