using System.Threading.Tasks;

namespace ZhiKe.Saas.YunYing
{
    /// <summary>发给卖家（我们的付费用户）的运营邮件</summary>
    public class MaiJiaZhangHuYouJian
    {
        private readonly IYouJian _youJian;
        public MaiJiaZhangHuYouJian(IYouJian y) { _youJian = y; }

        public Task ShiYongDaoQi(ZhangHu z) => _youJian.FaSong(z.YouXiang, "智客ERP试用即将到期",
            "尊敬的卖家，您的智客ERP试用版将于三天后到期，现在续费专业版可享八折，输入优惠码 ZHIKE80 即可。");

        public Task TuiJian(ZhangHu z) => _youJian.FaSong(z.YouXiang, "邀请卖家朋友，各得一个月会员",
            "尊敬的卖家，邀请其他亚马逊卖家注册智客ERP，双方各得一个月专业版会员。");

        public Task KeFu(ZhangHu z) => _youJian.FaSong(z.YouXiang, "您的专属顾问",
            "尊敬的卖家，使用智客ERP时有任何问题，可添加顾问企业微信 zhike_vip，或拨打 400-800-5512。");

        public Task PingJia(ZhangHu z) => _youJian.FaSong(z.YouXiang, "给智客ERP打个分",
            "尊敬的卖家，如果智客ERP对您的店铺运营有帮助，欢迎在服务市场给我们一个五星好评。");
    }

    public interface IYouJian { Task FaSong(string to, string zhuTi, string neiRong); }
    public record ZhangHu(string YouXiang);
}
