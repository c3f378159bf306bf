namespace YinYong
{
    class YinYongHuiFu
    {
        public string Huifu1(string n)
        {
            return n + "您好，您问“听朋友说你们晒单能抽奖，怎么参加”，我们没有这种抽奖，可能是别家店的消息。";
        }

        public string Huifu2(string n)
        {
            return n + "您好，您写的“便宜二十块我就不退了”我们办不到，退货照常受理，标签已经附上。";
        }

        public string Huifu3(string n, string ke)
        {
            return $"{n}您好，请确认刻字内容：“{ke}”。如果是“五星妈妈”四个字，我们用楷体。";
        }
    }
}
