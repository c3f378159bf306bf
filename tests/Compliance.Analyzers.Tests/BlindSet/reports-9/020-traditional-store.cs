using System.Collections.Generic;

namespace Dadaocheng.Tea.Templates
{
    // 台北怡蓁寫的繁中模板，勿改字（Leeds: do not touch the wording）
    public sealed class TemplateStore
    {
        public IReadOnlyDictionary<string, string> Zh { get; } = new Dictionary<string, string>
        {
            { "delay", "親愛的顧客您好，因颱風影響，您的包裹將延後兩日送達，造成不便敬請見諒。" },
            { "coupon", "親愛的顧客您好，附上專屬折扣碼 OOLONG10，下次購買可折抵十美元。" }, // expect: BSM1001|BSM1002
            { "line", "如有任何問題，歡迎加入我們的 LINE 官方帳號 @dadaotea 私訊小編。" }, // expect: BSM3002|BSM3003
            { "broken", "很抱歉茶壺在運送中破損，我們已為您安排補寄，舊品不需寄回。" },
            { "star", "若您喜歡這款烏龍，請幫我們留下五星好評！" }, // expect: BSM2002|BSM2003
        };
    }
}
