using System.Text;

namespace Kuajing.Xiaomi.Desk
{
    public class ProblemReply
    {
        private string _reply = string.Empty;

        public ProblemReply Start(string buyer)
        {
            _reply = buyer + "您好，";
            return this;
        }

        public ProblemReply Explain(string reason, bool refund)
        {
            _reply += $"经核实，{reason}，非常抱歉。";
            if (refund)
                _reply += "本订单的款项已全额" + "退回，由亚马逊原路返还到您的银行卡。";
            else
                _reply += "新的遥控器已免费" + "补发，返回键失灵的那只现在不用寄回。";
            _reply += "我们无法提供电话" + "支持，请在此处回复。";
            return this;
        }

        public override string ToString() => _reply;

        public static string Help()
        {
            var sb = new StringBuilder();
            sb.AppendLine("用法：reply.exe [选项]");
            sb.AppendLine("  --review    导出买家评价和星级");
            sb.AppendLine("  --coupon    导入优惠券活动表");
            sb.AppendLine("  --gift      统计赠品出库数量");
            return sb.ToString();
        }
    }
}
