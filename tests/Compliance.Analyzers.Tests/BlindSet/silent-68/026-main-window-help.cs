using System;
using System.Drawing;
using System.Windows.Forms;

namespace YmxZhushou
{
    public class FrmSheZhi : Form
    {
        private readonly ToolTip _tip = new ToolTip();
        private readonly CheckBox chkGuolv = new CheckBox();
        private readonly CheckBox chkCuiping = new CheckBox();
        private readonly CheckBox chkChaping = new CheckBox();
        private readonly Label lblYouhui = new Label();
        private readonly Button btnGuanyu = new Button();

        public FrmSheZhi()
        {
            Text = "系统设置";
            Size = new Size(640, 420);

            chkGuolv.Text = "发送前过滤优惠码、返现、微信号等违规内容";
            chkCuiping.Text = "签收后自动点击“请求评论”按钮";
            chkChaping.Text = "出现一星差评时弹窗提醒";
            lblYouhui.Text = "优惠券余额不足提醒（美元）";
            btnGuanyu.Text = "关于";

            _tip.SetToolTip(chkGuolv, "勾选后，正文里含有折扣、礼品卡、五星好评等字样的站内信会被退回草稿箱");
            _tip.SetToolTip(chkCuiping, "调用平台官方接口，每个订单只请求一次评论，不发送自定义文字");
            _tip.SetToolTip(lblYouhui, "公开优惠券的剩余预算低于此数值时，任务栏会闪烁");

            btnGuanyu.Click += OnGuanyu;
            Controls.AddRange(new Control[] { chkGuolv, chkCuiping, chkChaping, lblYouhui, btnGuanyu });
        }

        private void OnGuanyu(object sender, EventArgs e)
        {
            MessageBox.Show(
                "亚马逊助手 v2.3\n软件续费享八折，邀请同行注册送三十天会员。\n技术支持 QQ 群见官网。",
                "关于本软件", MessageBoxButtons.OK, MessageBoxIcon.Information);
        }

        protected override void OnFormClosing(FormClosingEventArgs e)
        {
            if (MessageBox.Show("设置已修改，确定不保存就退出吗？", "提示", MessageBoxButtons.YesNo) == DialogResult.No)
            {
                e.Cancel = true;
            }

            base.OnFormClosing(e);
        }
    }
}
