namespace ShangJia
{
    class LiangDianMuBan
    {
        public List<string> ShengCheng(string pinming)
        {
            return new List<string>
            {
                "【送礼佳品】" + pinming + "配有精美礼盒，适合生日、圣诞节送礼。",
                "【超值套装】内含主机一台、充电线一条、收纳袋一个。",
                "【五星品质】采用酒店级面料，耐洗不褪色。",
                "【轻松返潮】三档可调，十分钟快速烘干。",
            };
        }

        public string BiaoTi(string pp, string pinming)
        {
            return pp + " " + pinming + " 礼盒装 赠友 送长辈";
        }
    }
}
