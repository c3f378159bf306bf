using System.Windows.Forms;

namespace KW.Oms.Forms
{
    partial class FrmCoupon
    {
        private Label lblCode, lblTip;
        private Button btnSend, btnDelete;
        private TextBox txtCode;
        private DataGridViewTextBoxColumn colGift;

        private void InitializeComponent()
        {
            this.lblCode = new Label { Text = "优惠券代码：" };
            this.lblTip = new Label { Text = "提示：删除差评记录后不可恢复" };
            this.btnSend = new Button { Text = "发放优惠券" };
            this.btnDelete = new Button { Text = "Delete review" };
            this.txtCode = new TextBox { PlaceholderText = "Enter coupon code" };
            this.colGift = new DataGridViewTextBoxColumn { HeaderText = "Free gift", Name = "colFreeGift" };
            this.Text = "折扣与赠品管理";
            this.btnDelete.Click += (s, e) =>
            {
                if (MessageBox.Show("确定要删除这条差评吗？", "提示", MessageBoxButtons.YesNo) == DialogResult.Yes)
                    DeleteCurrent();
            };
        }
    }
}
