using System;
using System.Collections.Generic;
using System.Linq;

namespace CeHua.YouJian
{
    class ZiDongHuiFu
    {
        static readonly List<string> moBan = new List<string>
        {
            "您好，商品已从深圳仓发往美国，预计10天左右到达。",
            "您好，如果收到的颜色不对，请拍一张照片，我们为您重新寄送。",
            "您好，关注我们的店铺，每周都有新品上架，错过可惜！", // expect: BSM1007
            "您好，麻烦帮忙给个五星好评，您的支持是我们最大的动力。", // expect: BSM2002
            "您好，扫描包裹内二维码加入福利群，每月抽奖送耳机。", // expect: BSM1006|BSM3003
        };

        static readonly Random rnd = new Random();

        public string SuiJi() => moBan[rnd.Next(moBan.Count)];

        public List<string> ChaXun(string guanJianZi)
        {
            return moBan.Where(m => m.Contains(guanJianZi)).OrderBy(m => m.Length).ToList();
        }
    }
}
