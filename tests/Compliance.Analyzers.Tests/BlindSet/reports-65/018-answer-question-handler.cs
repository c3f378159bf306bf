using System.Threading;
using System.Threading.Tasks;
using MediatR;

namespace Halden.Inbox.Application.Answers;

public record AnswerBuyerQuestion(string ThreadId, string OrderId, QuestionKind Kind) : IRequest<AnswerResult>;

public class AnswerBuyerQuestionHandler : IRequestHandler<AnswerBuyerQuestion, AnswerResult>
{
    private readonly IBuyerThreadClient _threads;

    public AnswerBuyerQuestionHandler(IBuyerThreadClient threads) => _threads = threads;

    public async Task<AnswerResult> Handle(AnswerBuyerQuestion request, CancellationToken cancellationToken)
    {
        var answer = request.Kind switch
        {
            QuestionKind.Compatibility => "Yes, the charger works with the 45 W model too. It gets warm in the first half hour, which is normal.",
            QuestionKind.Coupon => "The coupon on the product page had ended before your order was placed, so it could not be applied. We are unable to issue one by message.",
            QuestionKind.Compliment => "What a lovely thing to read! Would you put exactly these words on the product page as a review, please?", // expect: BSM2003|BSM2006|BSM2002
            QuestionKind.Backup => "The manual is also on our own site, go to www.haldenpower.net/manuals and pick your model.", // expect: BSM3001
            QuestionKind.RefundStatus => $"The refund for order {request.OrderId} was sent on Monday. Banks take up to five working days to show it.",
            QuestionKind.GiftWrap => "Gift wrapping can be chosen at checkout; once an order is packed we are not able to add it. The slip inside shows no prices.",
            QuestionKind.Unhappy => "Sorry to hear that the fan hums. Please hold back with a review and talk to us first, that way everybody stays friends.", // expect: BSM2003
            _ => null
        };

        if (answer is null)
            return AnswerResult.NeedsAgent;

        await _threads.ReplyAsync(request.ThreadId, answer, cancellationToken);
        return AnswerResult.Sent;
    }
}
