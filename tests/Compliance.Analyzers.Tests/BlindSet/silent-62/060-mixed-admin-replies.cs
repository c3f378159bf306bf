using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging;

namespace Oriel.Backoffice.Pages
{
    public partial class ReplyEditor : ComponentBase
    {
        [Inject] private IBuyerReplies Replies { get; set; }
        [Inject] private ILogger<ReplyEditor> Log { get; set; }
        [Parameter] public string OrderId { get; set; }

        private string _banner = "Reminder: no coupons, no discounts, no phone numbers and no words about reviews in replies to buyers.";
        private string _placeholder = "Write your answer here, e.g. \"Hello, a new lid was sent today at no cost.\"";
        private string _error;

        private readonly Dictionary<string, string> _snippets = new()
        {
            ["Lid"] = "Hello, a new lid was sent today at no cost to you and should be with you on Friday.",
            ["Refund"] = "Hello, the full price was refunded to your card this morning; please discard the broken jug.",
            ["盖子"] = "您好，新的盖子今天免费寄出，预计周五送达。",
            ["退款"] = "您好，全款已于今早退回您的银行卡，破损的水壶请直接丢弃。",
        };

        private async Task SendAsync(string text)
        {
            if (text.Contains("coupon") || text.Contains("优惠"))
            {
                _error = "You cannot send a coupon to a buyer. 请删除优惠内容后再发送。";
                Log.LogWarning("Reply for {OrderId} offered the buyer a coupon, stopped", OrderId);
                return;
            }

            await Replies.SendAsync(OrderId, text);
            _banner = "Sent. The buyer sees your answer in the Amazon message centre.";
        }
    }

    public interface IBuyerReplies { Task SendAsync(string orderId, string text); }
}
