using System.Text;
using System.Threading.Tasks;

namespace Juneng.Amazon.Safety
{
    public class BatteryRecallLetter
    {
        private readonly ISpApiMessageClient _client;

        public BatteryRecallLetter(ISpApiMessageClient client)
        {
            _client = client;
        }

        public Task SendAsync(RecallOrder order)
        {
            var sb = new StringBuilder();
            sb.Append("您好，").Append(order.BuyerName).AppendLine("：")
              .Append("您订单 ").Append(order.OrderId).AppendLine(" 中的移动电源属于召回批次，请立即停止使用。")
              .AppendLine("请把产品放在远离可燃物的地方，不要再充电。")
              .AppendLine("货款已通过亚马逊全额退还，您无需寄回产品。")
              .AppendLine("请按当地规定把移动电源交给电池回收点处理。")
              .AppendLine("我们的新款石墨烯移动电源更安全，现在正在热卖，推荐您入手一台。") // expect: BSM1007
              .AppendLine("如需书面的召回说明，请直接回复本消息。")
              .Append("聚能安全小组");

            return _client.CreateUnexpectedProblemAsync(order.OrderId, sb.ToString());
        }
    }
}
