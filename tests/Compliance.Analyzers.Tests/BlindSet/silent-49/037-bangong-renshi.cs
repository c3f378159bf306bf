namespace QiMing.Hr
{
    public class RenshiTongzhi
    {
        private readonly IYuangongYoujian _youjian;
        public RenshiTongzhi(IYuangongYoujian youjian) { _youjian = youjian; }

        public void JieriFuli(Yuangong y)
        {
            _youjian.Fa(y.Youxiang, "端午节员工福利",
                $"{y.Xingming} 同事，端午节礼品已到公司前台，请于周五前凭工牌领取。");
        }

        public void JixiaoPingjia(Yuangong y)
        {
            _youjian.Fa(y.Youxiang, "季度绩效评价",
                $"{y.Xingming} 同事，本季度绩效评价已开放，请在人事系统完成自评，逾期系统将自动关闭。");
        }

        public void BaoxiaoTuihui(Yuangong y, string danhao)
        {
            _youjian.Fa(y.Youxiang, "报销单退回",
                $"{y.Xingming} 同事，报销单 {danhao} 缺少发票，已被财务退回，请补齐后重新提交。");
        }
    }

    public interface IYuangongYoujian { void Fa(string dizhi, string biaoti, string zhengwen); }
    public class Yuangong { public string Xingming; public string Youxiang; }
}
