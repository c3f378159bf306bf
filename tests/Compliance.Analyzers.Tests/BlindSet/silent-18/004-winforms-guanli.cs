namespace ErpClient.Forms
{
    partial class FrmYouHuiQuanGuanLi
    {
        private void InitializeComponent()
        {
            this.lblMa = new System.Windows.Forms.Label();
            this.btnShengCheng = new System.Windows.Forms.Button();
            this.chkZengPin = new System.Windows.Forms.CheckBox();
            this.tabPing = new System.Windows.Forms.TabPage();
            this.lblMa.Text = "优惠码：";
            this.lblMa.Location = new System.Drawing.Point(12, 20);
            this.btnShengCheng.Text = "批量生成优惠码";
            this.chkZengPin.Text = "下单赠送小礼品（仅限线下门店）";
            this.tabPing.Text = "差评监控";
            this.tabPing.ToolTipText = "显示店铺最近30天的一星、二星评价";
            this.Text = "优惠券管理 - 返现设置";
        }

        private void btnShengCheng_Click(object sender, System.EventArgs e)
        {
            if (System.Windows.Forms.MessageBox.Show("确定要生成100张满50减8的优惠券吗？", "提示",
                System.Windows.Forms.MessageBoxButtons.YesNo) == System.Windows.Forms.DialogResult.Yes)
                lblMa.Text = "已生成100张";
        }
    }
}
