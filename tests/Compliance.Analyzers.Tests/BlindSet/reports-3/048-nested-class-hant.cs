using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Hsinchu.Desk.Contractor.Amazon
{
    // 外包維護：品牌方的文案在此，送出前由 IMessageGate 檢查字數
    public class DeskLampMessages
    {
        public static class Subject
        {
            public const string Parts = "您的檯燈零件";
            public const string Care = "關於您的檯燈";
        }

        public static class Body
        {
            public const string Parts = "您好，短少的燈罩螺帽已於今日補寄，不收任何費用，舊件也不需寄回。";

            // expect@+5: BSM2001
            public const string Care = """
                您好：

                燈泡為可更換式，型號為E27。
                在商品頁留下心得並截圖回傳，我們便送出一百元禮券。

                客服 敬上
                """;

            public const string Refund = "您好，檯燈確認於運送中遺失，" + "款項已全數退回您的信用卡。";

            public static readonly string Community = "您好，我們的臉書社團「光之書桌」" // expect: BSM3001|BSM3003
                + "天天有團購價，點連結 fb.example/hsinchu-desk 加入。";
        }

        private readonly IMessageGate _gate;

        public DeskLampMessages(IMessageGate gate) => _gate = gate;

        public async Task<int> RunAsync(IEnumerable<LampOrder> orders)
        {
            var n = 0;
            foreach (var o in orders)
            {
                var (subject, body) = o.State switch
                {
                    LampState.PartMissing => (Subject.Parts, Body.Parts),
                    LampState.Lost => (Subject.Care, Body.Refund),
                    LampState.Old => (Subject.Care, $"{o.Buyer}您好，老主顧再購檯燈，我們私下算您{o.Price * 0.9m}元就好。"), // expect: BSM1001
                    _ => (Subject.Care, Body.Care),
                };
                if (await _gate.SendAsync(o.Id, subject, body)) n++;
            }
            return n;
        }
    }
}
