using System.Threading.Tasks;

namespace Mingde.ShouHou.Services
{
    /// <summary>亚马逊售后消息</summary>
    public class ShouHouService
    {
        private readonly IMaiJiaXiaoXi _xiaoXi;

        public ShouHouService(IMaiJiaXiaoXi xiaoXi) => _xiaoXi = xiaoXi;

        public async Task FaSongAsync(string dingDanHao, XiaoXiLeiXing leiXing, string maiJia)
        {
            var neiRong = $"尊敬的{maiJia}：";
            if (leiXing == XiaoXiLeiXing.HuanHuo)
                neiRong += "换货的水杯已寄出，旧水杯无需退回。";
            else if (leiXing == XiaoXiLeiXing.HuiFang)
                neiRong += "如果水杯让您满意，欢迎留下评论；如果不满意，请先找我们解决，不要直接写差评。"; // expect: BSM2003
            else if (leiXing == XiaoXiLeiXing.TuiJian)
                neiRong += "本店新出的保温壶和您的水杯是一套，欢迎选购。"; // expect: BSM1007
            else if (leiXing == XiaoXiLeiXing.ZengPin)
                neiRong += "仓库里给您留了一份赠品，告诉我们喜欢的颜色就寄出。"; // expect: BSM1005
            else if (leiXing == XiaoXiLeiXing.WangZhan)
                neiRong += "更多款式请到我们的官网 www.mingde-cups.example 查看。"; // expect: BSM3001|BSM1007|BSM3003
            else if (leiXing == XiaoXiLeiXing.FanKuan)
                neiRong += "差价我们用支付宝转给您，不走亚马逊退款。"; // expect: BSM1004|BSM3003
            else
                neiRong += "麻烦您撤回给店铺的负面反馈，否则我们的账号会受影响。"; // expect: BSM2005

            await _xiaoXi.FaSong(dingDanHao, neiRong);
        }
    }
}
