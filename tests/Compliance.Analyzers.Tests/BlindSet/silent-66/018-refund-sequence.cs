using System.Text;

namespace Halcyon.Agency.AfterSales
{
    public sealed class RefundMessageBuilder
    {
        private readonly StringBuilder _sb = new StringBuilder();
        private readonly bool _zh;

        public RefundMessageBuilder(string lang) => _zh = lang == "zh";

        public RefundMessageBuilder Salute(string name)
        {
            _sb.Append(_zh ? $"{name}，您好：" : $"Dear {name},").AppendLine();
            return this;
        }

        public RefundMessageBuilder Refunded(string orderId, decimal amount)
        {
            _sb.AppendLine(_zh
                ? $"订单 {orderId} 的 {amount:F2} 元已通过亚马逊原路退回，三到五个工作日到账。"
                : $"We have refunded {amount:C} for order {orderId}; Amazon returns it to your card within three to five working days.");
            return this;
        }

        public RefundMessageBuilder MissingPart(string part, decimal amount)
        {
            _sb.AppendLine(_zh
                ? $"因缺少{part}，我们为此订单部分退款 {amount:F2} 元，其余部件请您留用。"
                : $"For the missing {part} we have made a partial refund of {amount:C} on this order; please keep the rest.");
            return this;
        }

        public RefundMessageBuilder LabelReady()
        {
            _sb.AppendLine(_zh
                ? "退货标签已在“我的订单”中生成，打印后贴在外箱即可，运费由我们承担。"
                : "The prepaid return label is ready under Your Orders. Print it, put it on the carton and hand the carton to UPS.");
            return this;
        }

        public string Build() => _sb.ToString();
    }
}
