using System.Collections.Concurrent;
namespace Zhongyu.Scrm.Cache
{
    public class MessageCache
    {
        private readonly ConcurrentDictionary<string, string> _cache = new ConcurrentDictionary<string, string>();

        public void Warm()
        {
            _cache["return.label"] = "退货标签已经生成，" + "有效期14天。";
            _cache["return.keep"] = "您好，" +
                "不用退货，我们给您转账50元，您撤销A-to-z索赔就可以。"; // expect: BSM1003|BSM1004|BSM3003
            _cache["return.done"] = "退货已收到，" +
                "款项明天退回您的信用卡。";
            _cache["after.buy"] = "新品蓝牙耳机上架了，" +  // expect: BSM1007
                "老顾客第一周立减60元，欢迎来我们店铺选购。"; // expect: BSM1001
        }
    }
}
