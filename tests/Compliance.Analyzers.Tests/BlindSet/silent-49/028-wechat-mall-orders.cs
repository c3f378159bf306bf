using Senparc.Weixin.MP.AdvancedAPIs;

namespace XiaoShan.Canyin.Huiyuan
{
    // 连锁火锅店的会员公众号，顾客到店用餐后收到；与电商无关
    public class HuoguoDianTuisong
    {
        private const string AppId = "wx-huoguo";

        public void PaiduiJinzhan(string openId, int qianmian)
        {
            CustomApi.SendText(AppId, openId, $"您前面还有 {qianmian} 桌，请在店门口稍候，过号需重新取号。");
        }

        public void YudingQueren(string openId, string dian, string shijian)
        {
            CustomApi.SendText(AppId, openId, $"您预订的 {dian} {shijian} 的餐桌已留好，请准时到店，超过十五分钟将不再保留。");
        }

        public void FapiaoKaihao(string openId)
        {
            CustomApi.SendText(AppId, openId, "您用餐的电子发票已开好，请在会员中心下载。");
        }

        public void YiwuRenling(string openId)
        {
            CustomApi.SendText(AppId, openId, "您落在包间的雨伞已由前台保管，请凭就餐小票领取。");
        }
    }
}
