using System;

namespace TaiBei.Branch.Messages
{
    /// 台灣同事負責的繁體話術
    public class FanTiHuaShu
    {
        private static readonly string[] _lines =
        {
            "您好，您訂購的檯燈已於今日補寄，無須支付任何費用。",
            "您好，若您願意給我們五星好評，我們將贈送您一份精美小禮物。", // expect: BSM2001
            "您好，訂單金額已全數退回您的信用卡，約需五個工作天。",
            "您好，請加我們的LINE：lantu888，之後有問題直接在LINE上聯絡。", // expect: BSM3002
        };

        private readonly Random _rnd = new Random(42);

        public string Pick(int i) => i < _lines.Length ? _lines[i] : "您好，請問您要刻在杯子上的名字是哪幾個字？";

        public string PickRandom() => _lines[_rnd.Next(_lines.Length)];
    }
}
