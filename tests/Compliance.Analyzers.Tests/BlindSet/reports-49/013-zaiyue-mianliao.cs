using System;

namespace YueDong.Erp.Kefu
{
    public class ZidongHuifu
    {
        private readonly IMaijiaXiaoxi _xiaoxi;
        public ZidongHuifu(IMaijiaXiaoxi xiaoxi) { _xiaoxi = xiaoxi; }

        public void Fasong(string dingdanhao, string leixing, string maijia)
        {
            string neirong;
            if (leixing == "qianshou")
                neirong = $"{maijia} 您好，跑步机已签收，方便的话请在亚马逊上写一条评价。"; // expect: BSM2006
            else if (leixing == "posun")
                neirong = $"{maijia} 您好，面板破损我们深表歉意，新的面板明天免费寄出，旧面板无需退回。";
            else if (leixing == "chaping")
                neirong = $"{maijia} 您好，" +
                          "只要您肯把那条一星" + // expect: BSM2001|BSM2004
                          "改一改，" + "跑步机一半的货款马上退给您。";
            else if (leixing == "fugou")
                neirong = $"{maijia} 您好，输入 \u4f18\u60e0\u7801 {{code}} 即可再减 15 美元，仅限您本人使用。"; // expect: BSM1002|BSM1001
            else if (leixing == "guanwang")
                neirong = $"{maijia} 您好，配件在我们自己的网站 yuedong-fit 点 com 上更全。"; // expect: BSM3001|BSM3003|BSM1007
            else
                throw new ArgumentException("未知的消息类型：" + leixing);

            _xiaoxi.FasongGeiMaijia(dingdanhao, neirong);
        }
    }

    public interface IMaijiaXiaoxi { void FasongGeiMaijia(string dingdanhao, string neirong); }
}
