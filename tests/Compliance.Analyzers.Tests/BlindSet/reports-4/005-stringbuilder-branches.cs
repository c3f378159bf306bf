using System.Text;
using System.Threading.Tasks;

namespace Qianwan.Duodian.Application.ShouHou
{
    public class ShouHouXiaoXiZuZhuang
    {
        private readonly IZhanNeiXinTongDao tongDao;

        public ShouHouXiaoXiZuZhuang(IZhanNeiXinTongDao tongDao)
        {
            this.tongDao = tongDao;
        }

        public async Task FaSongShouHouAsync(ShouHouDan dan)
        {
            var sb = new StringBuilder();
            sb.Append(dan.MaiJiaMing).Append("您好：\n");
            sb.Append("关于您反馈的").Append(dan.ShangPinMing).Append("，");

            if (dan.LeiXing == ShouHouLeiXing.ShaoJian)
            {
                sb.Append("仓库核实确实漏装了一根数据线，已经补寄，单号稍后更新在订单里。");
            }
            else if (dan.LeiXing == ShouHouLeiXing.ZhiLiang)
            {
                sb.Append("我们已经登记质量问题，退款今天从亚马逊后台提交。");
                if (dan.YiLiuChaPing)
                {
                    sb.Append("另外，只要您把差评删掉，我们再额外给您补20美元。"); // expect: BSM2001|BSM2004
                }
            }
            else
            {
                sb.Append("如果您愿意保留商品，");
                sb.Append("我们可以微信转账"); // expect: BSM1004
                sb.Append(dan.BuChangJinE).Append("元给您，不用走亚马逊流程。");
            }

            sb.AppendLine();
            sb.Append("千万店铺客服");
            await tongDao.FaSongAsync(dan.AmazonOrderId, sb.ToString());
        }
    }
}
