using System;
using System.Windows.Forms;

namespace AmzHelper
{
    partial class frmCoupons : Form
    {
        private void InitializeComponent()
        {
            this.colCode = new DataGridViewTextBoxColumn();
            this.colOff = new DataGridViewTextBoxColumn();
            this.lblHelp = new Label();
            this.btnDelete = new Button();
            this.mnuReviews = new ToolStripMenuItem();
            this.chkGift = new CheckBox();

            this.colCode.HeaderText = "Coupon code";
            this.colOff.HeaderText = "% off";
            this.lblHelp.Text = "Coupons for my own website. Give each one a code and how many % off your customers get.";
            this.btnDelete.Text = "Delete coupon";
            this.mnuReviews.Text = "&Reviews (download 1 to 5 stars)";
            this.chkGift.Text = "put a free gift in the box (own website only)";
            this.Text = "Coupons - AmzHelper";
        }

        private void btnDelete_Click(object sender, EventArgs e)
        {
            if (MessageBox.Show("Do you really want to delete this coupon? Your customers can't get the discount anymore.", "AmzHelper",
                    MessageBoxButtons.YesNo) != DialogResult.Yes)
                return;
            grid.Rows.RemoveAt(grid.CurrentRow.Index);
            statusLabel.Text = "coupon deleted, " + grid.Rows.Count + " left";
        }

        private void frmCoupons_Load(object sender, EventArgs e)
        {
            toolTip1.SetToolTip(colOffEditor, "e.g. 15 means 15% off the next order");
            MessageBox.Show("Reminder to myself: never offer a gift card for a review, Amazon closed Dave's account for that!");
        }
    }
}
