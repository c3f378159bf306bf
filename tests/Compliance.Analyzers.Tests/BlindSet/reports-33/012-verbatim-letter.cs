using System.Windows.Forms;

namespace QuanZhou.XieYe
{
    public class FrmQunFa : Form
    {
        private TextBox txtNeiRong;
        private Button btnFaSong;

        private void InitMoRen()
        {
            // 群发给买家的默认内容
            // expect@+5: BSM1005
            // expect@+6: BSM2004
            txtNeiRong.Text = @"Dear customer,

Thank you for order of our shoes.
We hide a small present for you: a pair of socks, tell us the size and we post it.

Some of you gave us one star because of size chart. Chart is correct now, so please raise your stars to what the shoe is worth.

If size is wrong, exchange through Amazon is free.

Shoe Team";
            btnFaSong.Text = "发送";
        }
    }
}
