using System.IO;

namespace KuaJing.Tools.YouJian
{
    public class YouJianZhengWen
    {
        public string MaiJia;

        public string HuoQu()
        {
            // expect@+6: BSM1001
            // expect@+8: BSM3002|BSM3003
            return @"尊敬的买家：

您购买的投影仪固件有更新，设置菜单中选择“系统升级”即可。

作为回头客，灯泡耗材按出厂价给您，比页面低三成。

如需安装指导，请在订单页面回复本消息，
或拨打工程师手机 138-5710-2296 直接沟通。

此致
杭州光影团队";
        }

        public string WeiXiu() =>
@"尊敬的买家：
保修期内免费维修，来回运费由我们承担，请先在订单页面申请退换。";
    }
}
