using MediatR;
using System.Threading;
using System.Threading.Tasks;

namespace Brightfold.CustomerCare.Features.AnswerBuyer
{
    public record AnswerBuyer(string ThreadId, string OrderId, string Topic, string Lang) : IRequest<Unit>;

    public class AnswerBuyerHandler : IRequestHandler<AnswerBuyer, Unit>
    {
        private readonly IBuyerThreads _threads;

        public AnswerBuyerHandler(IBuyerThreads threads) => _threads = threads;

        public async Task<Unit> Handle(AnswerBuyer q, CancellationToken ct)
        {
            string answer;
            if (q.Topic == "price" && q.Lang == "en")
            {
                answer = "The price on the product page is the current one; we are not able to change it for single orders.";
            }
            else if (q.Topic == "price")
            {
                answer = "您好，商品页面上显示的价格即为当前价格，我们无法为单个订单修改价格。";
            }
            else if (q.Topic == "defect" && q.Lang == "en")
            {
                answer = "Keep the fan, tell me your Venmo name and I'll send the 25 dollars over there tonight."; // expect: BSM1004|BSM3003
            }
            else if (q.Topic == "defect")
            {
                answer = "风扇您留着用，加下微信，我给您转个一百块红包。"; // expect: BSM1004|BSM3002|BSM3003
            }
            else
            {
                answer = $"Thank you for the photos. We have refunded order {q.OrderId} in full, the money will be on your card within five days.";
            }

            await _threads.ReplyAsync(q.ThreadId, answer, ct);
            return Unit.Value;
        }
    }
}
