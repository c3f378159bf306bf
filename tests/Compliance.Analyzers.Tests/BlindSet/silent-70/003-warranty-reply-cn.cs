using System.Threading.Tasks;

namespace DingSheng.Tools.AfterSales
{
    public class WarrantyReplyService
    {
        private readonly IAmazonBuyerMail _mail;

        public WarrantyReplyService(IAmazonBuyerMail mail)
        {
            _mail = mail;
        }

        public Task SendAsync(WarrantyCase item)
        {
            var body = $"{item.BuyerName} 您好，";

            switch (item.Result)
            {
                case WarrantyResult.InPeriod:
                    body += $"您的角磨机还在两年保修期内，保修到 {item.Until:yyyy年M月d日}，我们会免费更换开关组件。";
                    break;
                case WarrantyResult.Expired:
                    body += "您的角磨机已过保修期，很遗憾无法免费维修，碳刷可以按说明书第 8 页自行更换。";
                    break;
                case WarrantyResult.NeedProof:
                    body += "请把铭牌上的序列号拍照回复到本邮件，我们核对后马上处理。";
                    break;
                case WarrantyResult.Refund:
                    body += $"由于没有备件，我们已就订单 {item.OrderId} 为您全额退款，款项将退回原支付方式，大约三到五个工作日到账。";
                    break;
            }

            body += "如有其他问题，请直接回复本邮件。";
            return _mail.SendAsync(item.OrderId, "角磨机保修", body);
        }
    }
}
