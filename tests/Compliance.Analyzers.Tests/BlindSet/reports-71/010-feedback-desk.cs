using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Marwick.Seller.FeedbackDesk
{
    /// <summary>Answers sent from the feedback queue (agents pick one from a drop-down).</summary>
    public sealed class FeedbackDeskService
    {
        private readonly IBuyerSellerMessaging _bsm;
        private readonly IFeedbackRepository _repository;

        public FeedbackDeskService(IBuyerSellerMessaging bsm, IFeedbackRepository repository)
        {
            _bsm = bsm;
            _repository = repository;
        }

        public async Task ReplyAsync(int feedbackId, string template, CancellationToken ct)
        {
            var fb = await _repository.GetAsync(feedbackId, ct);
            if (fb is null || fb.Order is null)
            {
                return;
            }

            string Render(IReadOnlyDictionary<string, string> set) =>
                set[fb.BuyerLocale.StartsWith("zh") ? "zh" : "en"].Replace("#name#", fb.BuyerName).Replace("#order#", fb.Order.Id);

            var body = template switch
            {
                "LATE" => Render(new Dictionary<string, string>
                {
                    ["en"] = "Hello #name#, you are right, order #order# arrived four days late. We have refunded the shipping charge to your card.",
                    ["zh"] = "#name#您好，订单#order#确实晚到了四天，运费已原路退还给您。",
                }),
                "NEG" => Render(new Dictionary<string, string>
                {
                    ["en"] = "Hello #name#, we will release the refund for #order# as soon as you take down the negative seller feedback you left for us.", // expect: BSM2005|BSM2001
                    ["zh"] = "#name#您好，您给我们店铺留的差评反馈请尽快撤销，撤销之后我们才会处理#order#的退款。", // expect: BSM2005|BSM2001|BSM2004
                }),
                "STAR" => Render(new Dictionary<string, string>
                {
                    ["en"] = "Hello #name#, now that the new blender works, would you mind raising your product review from two stars to five?", // expect: BSM2004
                    ["zh"] = "#name#您好，新搅拌机的刀头请用清水冲洗后再装回，否则订单#order#的那个漏水问题可能再次出现。",
                }),
                _ => null,
            };

            if (body != null)
            {
                await _bsm.SendAsync(fb.Order.Id, body, ct);
            }
        }
    }
}
