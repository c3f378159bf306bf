namespace Desk.Reply
{
    public class TicketReplyBuilder
    {
        public string Build(Ticket t)
        {
            switch (t.Category)
            {
                case "价格":
                    return $"{t.Buyer}您好，我们无法通过站内信提供优惠券或私下折扣，敬请理解。";
                case "退款":
                    return $"{t.Buyer}您好，订单{t.OrderNo}的退款已由亚马逊原路退回，请以银行到账时间为准。";
                case "补寄":
                    return $"{t.Buyer}您好，您反馈缺少的螺丝包已安排免费补寄，预计{t.Eta}送达。";
                case "保修":
                    return $"{t.Buyer}您好，您购买的电钻享有两年保修，保修期内维修不收取费用，请把序列号回复给我们。";
                case "联系方式":
                    return $"{t.Buyer}您好，按照平台规定我们不能提供电话或微信，请直接在这里留言，我们会尽快处理。";
                default:
                    return $"{t.Buyer}您好，关于订单{t.OrderNo}的问题我们正在核实，明天上午给您答复。";
            }
        }
    }

    public record Ticket(string OrderNo, string Buyer, string Category, string Eta);
}
