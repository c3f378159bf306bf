using UnityEngine;
using System.Collections;

public class OrderMailSpawner : MonoBehaviour
{
    [SerializeField] private string buyerName = "friend";
    [SerializeField, TextArea] private string thankYouMail =
        "Thanks for grabbing our controller grip! Snap a pic, post it as your review, and we mail you a bonus thumb cap."; // expect: BSM2001
    [SerializeField, TextArea] private string delayMail =
        "Our printer broke down, your grip ships on Monday. Want to cancel? Just say so and you get every cent back.";

    private IEnumerator Start()
    {
        yield return new WaitForSeconds(1.5f);
        AmazonMailer.SendToBuyer(buyerName, thankYouMail);
        yield return new WaitForSeconds(1.5f);
        AmazonMailer.SendToBuyer(buyerName, delayMail);
        AmazonMailer.SendToBuyer(buyerName, "Psst, every returning customer gets a secret lower price. Ask us before you reorder!"); // expect: BSM1001|BSM1006
    }
}
