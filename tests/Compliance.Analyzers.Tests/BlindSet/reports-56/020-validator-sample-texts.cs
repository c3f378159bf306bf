using FluentValidation;

namespace Solbakken.Ski.Messaging.Features.SendReply;

public sealed record SendReplyCommand(string ThreadId, string ReplyText) : IRequest<Unit>;

public sealed class SendReplyValidator : AbstractValidator<SendReplyCommand>
{
    public SendReplyValidator()
    {
        RuleFor(x => x.ThreadId).NotEmpty().WithMessage("The thread id is missing.");
        RuleFor(x => x.ReplyText).MaximumLength(2000).WithMessage("Amazon accepts at most {MaxLength} characters.");
    }
}

public static class ReplyDefaults
{
    public static readonly SendReplyCommand Shipping = new("", "Hi! Your poles travel separately and should be with you by Friday.");

    public static readonly SendReplyCommand PriceQuestion = new("",
        ReplyText: "Hi! Buy the skis through our own site instead and you save the 15% that the marketplace takes."); // expect: BSM3003|BSM1001|BSM3001

    public static readonly SendReplyCommand Praise = new("",
        ReplyText: "Hi! What a lovely message. Would you copy these very words into a review for us?"); // expect: BSM2003|BSM2002|BSM2006

    public static readonly SendReplyCommand WrongSize = new("",
        ReplyText: "Hi! Please open a return with the reason 'wrong size' and the label is on us.");
}
