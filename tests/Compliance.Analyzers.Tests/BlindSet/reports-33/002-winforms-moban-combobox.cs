using System;
using System.Collections.Generic;
using System.Windows.Forms;

namespace YiWuErp.KeFu
{
    public partial class FrmHuiFuMaiJia : Form
    {
        // 站内信快捷回复模板，双击填入回复框
        private readonly Dictionary<string, string> kuaiJieHuiFu = new Dictionary<string, string>
        {
            { "物流延误", "亲爱的顾客，由于台风影响，您的包裹预计晚两天送达，给您带来不便十分抱歉。" },
            { "晒图", "亲，收到货后拍照晒个图写几句评价，截图发给客服，马上给您返十美金哦。" }, // expect: BSM2001|BSM1004
            { "差评", "您好，看到您给了一颗星，问题我们已经解决了，能麻烦您把那条评论删掉吗？" }, // expect: BSM2004
            { "退货", "您好，退货标签已由亚马逊发送，请在三十天内寄回商品。" },
            { "加好友", "以后有问题不用走亚马逊，直接加我们客服微信 ywjj_kefu02 就行。" }, // expect: BSM3002|BSM3003
        };

        private void lstMoBan_DoubleClick(object sender, EventArgs e)
        {
            if (lstMoBan.SelectedItem is string key && kuaiJieHuiFu.TryGetValue(key, out var text))
            {
                txtHuiFu.Text = text;
                lblZiShu.Text = $"字数：{text.Length}";
            }
        }
    }
}
