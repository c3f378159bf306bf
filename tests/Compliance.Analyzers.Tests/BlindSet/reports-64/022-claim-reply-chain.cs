using System.Threading.Tasks;

namespace Lvcheng.AfterSales
{
    public class ClaimReplyService
    {
        private readonly IBuyerMailbox _mailbox;

        public ClaimReplyService(IBuyerMailbox mailbox)
        {
            _mailbox = mailbox;
        }

        public async Task ReplyAsync(Claim claim)
        {
            string msg = "您好 " + claim.BuyerName + "，\n";
            msg += "关于订单 " + claim.OrderId + " 的质量问题，我们已经收到您的照片。\n";

            if (claim.Kind == ClaimKind.Motor)
            {
                msg += "电机异响属于保修范围，我们为您寄一台新的，旧机贴上预付标签交给快递即可。\n";
            }
            else if (claim.Kind == ClaimKind.Battery)
            {
                msg += "电池无法充电，我们补寄一块全新电池，运费由我们承担。\n";
            }
            else
            {
                msg += "外壳划痕不影响使用，如果您希望退货，请在“我的订单”中申请，退货标签免费。\n";
            }

            msg += "新件发出前，请先把您亚马逊主页上那条一星的内容删掉，我们看到以后立刻安排发货。\n"; // expect: BSM2004|BSM2001
            msg += "补寄的包裹预计五个工作日内送达。\n";
            msg += "绿橙售后 " + claim.AgentName;

            await _mailbox.SendAsync(claim.OrderId, msg);
        }
    }
}
