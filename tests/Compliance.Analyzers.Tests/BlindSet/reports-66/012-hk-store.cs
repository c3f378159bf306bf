using System.Collections.Generic;

namespace 港島代運營.品牌.暖陽
{
    public class 暖陽客服文案
    {
        private readonly Dictionary<string, Dictionary<string, string>> _文案 = new Dictionary<string, Dictionary<string, string>>
        {
            {
                "zh-TW", new Dictionary<string, string>
                {
                    { "破損", "您好，很抱歉電暖器在運送途中破損，我們已為訂單 {0} 安排更換新品，舊品不需寄回。" },
                    { "延遲", "您好，訂單 {0} 因颱風延後兩天送達，若您不願等待，我們可為您取消並全額退款。" },
                    { "評論", "若您肯把兩顆星改成五顆星，我們馬上退您一半的錢當作謝禮。" }, // expect: BSM2001|BSM2004
                    { "回購", "下次下單前先私訊我們，送您一組專屬折扣碼。" }, // expect: BSM1002|BSM1001|BSM1006
                }
            },
            {
                "en-US", new Dictionary<string, string>
                {
                    { "破損", "We are sorry that the heater was damaged on its way. A new one for order {0} is being sent; you do not have to return the old one." },
                    { "評論", "Turn those two stars into five and half of the price is back in your account tonight." }, // expect: BSM2001|BSM2004
                }
            },
        };

        public string 取得(string 語系, string 情境, string 訂單) => string.Format(_文案[語系][情境], 訂單);
    }
}
