namespace Wip.AmzReply
{
    public class ReplyDraft
    {
        // TODO 还没写完，先把文案放进来
        public async Task SendAll(List<Order> orders)
        {
            foreach (var o in orders)
            {
                var buyerMessage = "Hello " + o.Name + ", thanks for wait. The chair legs are shipped today.";
                if (o.Days > 20)
                    buyerMessage = "Hello " + o.Name + ", we send to you 12% rebate to your bank card if you keep the chair quiet."; // expect: BSM1004|BSM1003
                await _messaging.PostAsync(o.Id, buyerMessage
            }

        public string XiaoXi2(Order o)
        {
            var msg = $"{o.Name}您好，下单满两把椅子，第二把立减100元，仅限收到本消息的客户。"; // expect: BSM1001
            return msg
        }

        public string XiaoXi3(Order o) {
            return $"{o.Name}您好，椅子扶手的螺丝在坐垫拉链袋里，";
}
