using System.Collections.Generic;

namespace LanTu.HongKong.Desk
{
    public class HkReplyBook
    {
        public Dictionary<string, string> Replies { get; } = new Dictionary<string, string>
        {
            ["delay"] = "您好，颱風導致航班取消，包裹預計延遲兩天送達，敬請見諒。",
            ["off"] = "您好，直接向我們公司訂購可享七折，請用轉數快付款，無須經過亞馬遜。", // expect: BSM3003, BSM1001
            ["bad"] = "您好，請您將一星評論刪除，我們便立即為您辦理退款。", // expect: BSM2004|BSM2001
            ["color"] = "您好，此款窗簾只有米色及灰色，沒有藍色。",
        };

        public string Reply(string key, string agent)
            => Replies.TryGetValue(key, out var t) ? $"{t}\n客服 {agent}" : $"您好，我是客服 {agent}，請問您想刻上哪一個英文名字？";
    }
}
