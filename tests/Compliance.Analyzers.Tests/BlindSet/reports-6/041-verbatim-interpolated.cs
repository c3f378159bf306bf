using System;

namespace Chezai.Jilu.Kefu
{
    public class JiluyiXiaoxi
    {
        public string GujianShengji(string banben)
        {
            return $@"您好，
固件 {banben} 修复了夜间录像卡顿的问题。
升级步骤：长按""OK""键三秒，选择""系统""，再选择""更新""。";
        }

        // expect@+5: BSM2001
        public string Peijian(string maijia, string peijian)
        {
            return $@"{maijia}您好，
关于支架的问题，请按""顺时针""方向拧紧底座。
发一条""真实好评""后，我们免费送您{peijian}一个。";
        }

        public string Neicunka(string maijia, int rongliang)
        {
            return maijia + @"您好，包装里的" + rongliang + $@"G内存卡漏放了，我们今天补寄给您，" + "不需要您支付运费。";
        }

        // expect@+2: BSM3004|BSM3002
        public string Dengji(string danhao) => @$"订单 {danhao}：
为了给您建立会员档案，请回复您的手机号、生日和身份证号码。";

        public string Xiaci(string maijia) =>
            $@"{maijia}，看在您多次光顾的份上，" +
            @"下一单我们给您算" + // expect: BSM1006|BSM1001
            $"成本价，别人没有的。";
    }
}
