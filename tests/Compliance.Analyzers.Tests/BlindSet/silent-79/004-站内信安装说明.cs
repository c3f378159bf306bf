using System.Text;

namespace Kuajing.Seller.Messaging
{
    public class InstallLetterBuilder
    {
        private readonly StringBuilder _sb = new StringBuilder();

        public string Build(string buyerName, string orderNo, bool hasManual, string code)
        {
            _sb.Clear();
            _sb.AppendLine($"{buyerName} 您好，");
            _sb.AppendLine($"关于订单 {orderNo} 的门锁，您问到的几个问题答复如下：");
            _sb.AppendLine("一、门锁可以打开后折叠把手，返回键在现在的面板左下角。");
            _sb.AppendLine("二、请把电线下方的卡扣向左推，不要用力掰。");
            _sb.AppendLine($"三、配对码是 {code}，输入以后长按五秒。");

            if (hasManual)
            {
                _sb.AppendLine("四、说明书PDF已随附件发给您，细微信息请看第六页。");
            }

            _sb.Append("如还有疑问，").AppendLine("请直接回复本消息。");
            return _sb.ToString();
        }

        public string BuildRepair(string orderNo, string rma)
        {
            return string.Format("订单 {0} 的维修申请已受理，返修编号 {1}，请写在包裹外面。", orderNo, rma);
        }
    }
}
