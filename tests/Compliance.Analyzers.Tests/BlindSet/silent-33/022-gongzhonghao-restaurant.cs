using Senparc.Weixin.MP.AdvancedAPIs;
using Senparc.Weixin.MP.AdvancedAPIs.TemplateMessage;
using System.Threading.Tasks;

namespace ShaXianXiaoChi.MenDian;

/// <summary>沙县小吃连锁门店公众号：堂食会员营销</summary>
public class TangShiHuiYuanYingXiao
{
    private const string AppId = "wx-shaxian-demo";

    public Task ShengRiAsync(string openId) => FaAsync(openId, "到店堂食", "亲爱的会员，生日当天到店吃馄饨送炖罐一份，凭会员码核销。");

    public Task WuCanAsync(string openId) => FaAsync(openId, "工作日午餐", "本周堂食拌面第二份半价，堂食优惠券已放入您的卡包。");

    public Task ChongZhiAsync(string openId, decimal e) => FaAsync(openId, "储值到账", $"门店储值 {e} 元已到账，赠送金额十元可在任意门店使用。");

    private static Task FaAsync(string openId, string biaoTi, string neiRong)
        => TemplateApi.SendTemplateMessageAsync(AppId, openId, new TangShiMoBan(biaoTi, neiRong));
}
