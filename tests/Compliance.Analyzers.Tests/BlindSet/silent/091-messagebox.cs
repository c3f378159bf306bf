namespace 评论监控
{
    public partial class Form1 : Form
    {
        private void button1_Click(object sender, EventArgs e)
        {
            if (textBox1.Text.Trim() == "")
            {
                MessageBox.Show("请输入ASIN！");
                return;
            }
            try
            {
                var list = Spider.GetReviews(textBox1.Text, 1, 3);
                dataGridView1.DataSource = list;
                label3.Text = "共抓取差评" + list.Count + "条";
            }
            catch (Exception ex)
            {
                MessageBox.Show("抓取评论失败：" + ex.Message, "错误", MessageBoxButtons.OK, MessageBoxIcon.Error);
            }
            if (checkBox1.Checked) MessageBox.Show("已导出好评和差评到Excel", "提示");
        }
    }
}
