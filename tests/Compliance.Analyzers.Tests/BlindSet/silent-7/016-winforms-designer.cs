namespace KuaJingERP.YingXiao
{
    partial class FrmYouHuiQuan
    {
        private System.ComponentModel.IContainer components = null;

        private void InitializeComponent()
        {
            this.lblMa = new System.Windows.Forms.Label();
            this.txtMa = new System.Windows.Forms.TextBox();
            this.btnSheng = new System.Windows.Forms.Button();
            this.chkHaoPing = new System.Windows.Forms.CheckBox();
            this.grpFanXian = new System.Windows.Forms.GroupBox();
            this.toolTip1 = new System.Windows.Forms.ToolTip();
            this.SuspendLayout();
            this.lblMa.Text = "优惠券编号：";
            this.lblMa.Name = "lblMa";
            this.btnSheng.Text = "生成折扣码";
            this.btnSheng.Name = "btnSheng";
            this.btnSheng.Click += new System.EventHandler(this.btnSheng_Click);
            this.chkHaoPing.Text = "仅显示好评订单";
            this.chkHaoPing.Name = "chkHaoPing";
            this.grpFanXian.Text = "返现登记（仅财务可见）";
            this.toolTip1.SetToolTip(this.txtMa, "请输入您要查询的优惠券编号，支持模糊查询");
            this.dgvJiLu.Columns.Add("colLiPinKa", "礼品卡金额");
            this.dgvJiLu.Columns.Add("colPingJia", "买家评价");
            this.statusLabel.Text = "共发放 0 张优惠券";
            this.Text = "优惠券与赠品管理";
            this.ResumeLayout(false);
            this.PerformLayout();
        }

        private System.Windows.Forms.Label lblMa;
        private System.Windows.Forms.TextBox txtMa;
        private System.Windows.Forms.Button btnSheng;
        private System.Windows.Forms.CheckBox chkHaoPing;
        private System.Windows.Forms.GroupBox grpFanXian;
        private System.Windows.Forms.ToolTip toolTip1;
    }
}
