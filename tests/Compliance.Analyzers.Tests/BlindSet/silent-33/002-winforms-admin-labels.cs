namespace YiWuErp.YingXiao
{
    partial class FrmYouHuiQuan
    {
        private void InitializeComponent()
        {
            this.lblMa = new System.Windows.Forms.Label();
            this.chkZengPin = new System.Windows.Forms.CheckBox();
            this.btnShengCheng = new System.Windows.Forms.Button();
            this.lblTiShi = new System.Windows.Forms.Label();

            this.lblMa.Text = "优惠码（买家结账时输入）：";
            this.chkZengPin.Text = "满额送赠品";
            this.btnShengCheng.Text = "批量生成优惠券";
            this.lblTiShi.Text = "提示：折扣比例填 80 表示八折；优惠券生成后请到卖家后台创建活动。";
            this.Text = "优惠券管理 - 独立站与线下门店";

            this.toolTip1.SetToolTip(this.btnShengCheng, "每次最多生成 500 张，已领取的优惠券不能删除。");
            this.colFanXian.HeaderText = "返现金额";
            this.colPingJia.HeaderText = "评价星级";
            this.statusLabel.Text = "共 0 张优惠券，已使用 0 张";
        }
    }
}
