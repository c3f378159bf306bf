using System.Collections.Generic;
namespace MaiJia.Helper
{
    public static class HuaShu
    {
        public static Dictionary<int, string> Dic = new Dictionary<int, string>()
        {
            { 1, "您好，请问收货地址的公寓号是多少？快递说地址不完整。" },
            { 2, "您好，感谢好评！凭好评截图可领取5美元亚马逊礼品卡。" }, // expect: BSM2001
            { 3, "您好，我们已为您办理部分退款6美元，用于弥补缺少的数据线。" },
            { 4, "您好，下次购买报我名字打八折。" },                     // expect: BSM1001|BSM1006
            { 5, "您好，保修卡已经补寄，请查收附件。" },
        };

        public static string Get(int k)
        {
            string v;
            Dic.TryGetValue(k, out v);
            return v;
        }
    }
}
