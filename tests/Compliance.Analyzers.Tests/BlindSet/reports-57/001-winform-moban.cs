using System;
using System.Collections.Generic;
using System.Windows.Forms;

namespace HzKuaJing.KeFu
{
    // 客服工作台 - 快捷回复面板
    public partial class KuaiJieHuiFuForm : Form
    {
        private readonly Dictionary<string, string> _moban = new Dictionary<string, string>
        {
            { "物流延误", "您好，因台风影响您的包裹预计晚到三天，若您不愿等待，我们为您办理全额退款。" },
            { "老客回访", "亲爱的顾客，您下次再来我们店里买，跟客服说一声就能便宜一成哦。" }, // expect: BSM1001|BSM1006
            { "少发配件", "很抱歉漏发了螺丝包，我们今天免费补寄一套，您不用退回任何东西。" },
            { "安抚", "您好，让您久等了，作为弥补，您在别家店买的那台滤水壶也由我们来报销。" }, // expect: BSM1003|BSM1004
            { "签收后", "收到货满意的话，麻烦您抽空打个满分，我们全家感激不尽！" }, // expect: BSM2002|BSM2003
            { "加好友", "为了更快帮您处理，请加我的微信 hzkf8821，售后一对一。" } // expect: BSM3002|BSM3003
        };

        private void btnChaRu_Click(object sender, EventArgs e)
        {
            var key = lstFenLei.SelectedItem as string;
            if (key == null) { MessageBox.Show("请先选择一个分类"); return; }
            txtHuiFu.Text = _moban[key];
        }
    }
}
