using System;
using System.Windows.Forms;

namespace Starboard.Desktop.Forms
{
    public partial class CouponForm : Form
    {
        private readonly ToolTip _tips = new ToolTip();
        private readonly NumericUpDown _percent = new NumericUpDown();
        private readonly TextBox _title = new TextBox();
        private readonly CheckBox _primeOnly = new CheckBox();
        private readonly Button _save = new Button();

        public CouponForm()
        {
            Text = "New coupon";
            _percent.Minimum = 5;
            _percent.Maximum = 50;
            _primeOnly.Text = "Only for Prime members";
            _save.Text = "Save coupon";
            _save.Click += OnSave;

            _tips.SetToolTip(_percent, "How much your customers save: between 5% and 50% off.");
            _tips.SetToolTip(_title, "Shown below the price, for example \"Save 10% on your next pack of filters\".");
            _tips.SetToolTip(_primeOnly, "Prime members see an extra discount badge on your offer.");
        }

        private void OnSave(object sender, EventArgs e)
        {
            if (_title.Text.Contains("review", StringComparison.OrdinalIgnoreCase))
            {
                MessageBox.Show("You may not give a discount in exchange for a review. Please change the title.", "Coupon", MessageBoxButtons.OK, MessageBoxIcon.Warning);
                return;
            }

            if (MessageBox.Show($"Give {_percent.Value}% off to every customer who clips this coupon?", "Coupon", MessageBoxButtons.YesNo) == DialogResult.Yes)
            {
                DialogResult = DialogResult.OK;
            }
        }
    }
}
